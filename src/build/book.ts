import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import { isRunnableDevEnvironment, type Plugin } from "vite";
import { type BookServer, prerender } from "./prerender.ts";
import { intoShell } from "./shell.ts";

/**
 * What many figures share comes as one file, which compresses better than many small ones; what few need, such as
 * surfaces or contours, stays with those.
 */
const kit = {
  name: "kit",
  test: /\/src\/(math|autodiff|expression|params|ui|plot|widget)\//,
  minShareCount: 9,
};

/** As a content-delivery network compresses what it keeps. */
const quality = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } };

/** Prints the book: every page on request while authors write, all of them when it is built. */
export function book(): Plugin {
  let root = "";
  return {
    name: "nabla:book",
    config: (_, { command, isPreview }) => ({
      appType: command === "serve" && !isPreview ? "custom" : "mpa",
      environments: {
        client: {
          build: {
            outDir: "dist",
            emptyOutDir: true,
            assetsInlineLimit: 0,
            cssCodeSplit: false,
            manifest: true,
            modulePreload: false,
            rolldownOptions: { output: { codeSplitting: { groups: [kit] } } },
          },
        },
        ssr: {
          build: {
            outDir: "dist-server",
            emptyOutDir: true,
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: { input: "src/entry-server.tsx" },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          await builder.build(builder.environments.client!);
          await builder.build(builder.environments.ssr!);
          await prerender(root, builder.config.base);
        },
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    configurePreviewServer(server) {
      server.middlewares.use(compression(quality));
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          const path = new URL(request.originalUrl ?? "/", "http://localhost").pathname;
          try {
            const environment = server.environments.ssr;
            if (!environment || !isRunnableDevEnvironment(environment))
              throw new Error("The server environment cannot run.");
            const { renderPage, checkBook } = (await environment.runner.import(
              "/src/entry-server.tsx",
            )) as BookServer;
            for (const fault of checkBook())
              server.config.logger.error(`${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
            const page = renderPage(path.slice(0, path.lastIndexOf("/") + 1));
            const file = page.files?.[path.slice(path.lastIndexOf("/") + 1)];
            if (file !== undefined) {
              response.setHeader("Content-Type", "application/json");
              response.end(file);
              return;
            }
            const shell = await readFile(resolve(root, "index.html"), "utf8");
            response.statusCode = page.kind === "missing" ? 404 : 200;
            response.setHeader("Content-Type", "text/html");
            response.end(
              await server.transformIndexHtml(
                path,
                intoShell(shell, page, page.styles ? `<style>${page.styles}</style>` : ""),
              ),
            );
          } catch (error) {
            next(error);
          }
        });
      };
    },
    hotUpdate({ server, modules, file }) {
      // Prose and printing run only on the server: their change is a new page. What the browser also has, it updates itself.
      const inBrowser = server.environments.client.moduleGraph.getModulesByFile(file);
      if (this.environment.name === "ssr" && modules.length > 0 && !inBrowser?.size)
        server.environments.client.hot.send({ type: "full-reload" });
    },
  };
}

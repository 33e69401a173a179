import { createHash } from "node:crypto";
import { key } from "../reader/settings.ts";

/**
 * Shows kept settings before the first paint, so that a night reader never sees a white flash, and leaves the furniture
 * out of an embedded figure (`?embed`, with `theme=day` or `night`). A lecture, and a figure shown to a room (`?present`),
 * stand by day unless asked otherwise: rooms are lit. Needs no other script.
 */
export const settingsScript = `(function(){var d=document.documentElement.dataset,q=new URLSearchParams(location.search),t=/^(day|night)$/,r;["embed","present","read","speaker"].forEach(function(k){if(q.has(k))d[k]=""});r="present"in d||/^(lecture|deck)$/.test(d.page)&&!("read"in d);if(r)d.theme="day";if((r||"embed"in d)&&t.test(q.get("theme")))d.theme=q.get("theme");if("embed"in d)return;try{var s=JSON.parse(localStorage.getItem(${JSON.stringify(key)}));if(!r&&t.test(s.theme))d.theme=s.theme;if(!r&&/^(small|large|larger)$/.test(s.size))d.size=s.size;if(s.gradients==="column")d.gradients="column"}catch(e){}})()`;

/** What stands below a chapter's opening; `prose.css` hides it until it is let in. */
const below = "main>section>*,main>section~:not(section),footer";

/**
 * After the first paint, lets in what stands below a chapter's opening, a few milliseconds at a time, so that neither
 * the first paint nor the reader waits for the layout of a whole chapter; at once where an address points into it. (One
 * cannot leave this to `content-visibility`: to fill in forms, browsers lay out all that holds a field before they
 * paint.) Then loads the book's script: reading never waits for it, nor for one that never comes.
 */
export const startScript = (entry: string) =>
  `(function(){var d=document,u=[],n=0,o=0,idle=self.requestIdleCallback||function(f){setTimeout(f,20)};
function all(){while(n<u.length)u[n++].dataset.in=""}
function some(){for(var t=performance.now();n<u.length&&performance.now()-t<8;n++){u[n].dataset.in="";u[n].offsetHeight}if(n<u.length)idle(some,{timeout:50});else import(${JSON.stringify(entry)}).catch(function(){d.documentElement.dataset.read=""})}
function jump(){if(n<u.length){all();var t=d.getElementById(decodeURIComponent(location.hash.slice(1)));if(t)t.scrollIntoView()}}
function go(){if(o++)return;if(d.readyState!="loading")start();else d.addEventListener("DOMContentLoaded",start)}
function start(){if(d.documentElement.dataset.page=="chapter")u=d.querySelectorAll("${below}");if(location.hash)jump();addEventListener("hashchange",jump);some()}
try{new PerformanceObserver(go).observe({type:"paint",buffered:true})}catch(e){}addEventListener("load",function(){setTimeout(go,1500)})})()`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The page's Content-Security-Policy: its own files, and exactly the inline pieces given. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(" ")}`,
    `style-src-elem 'self' ${styles.map(hashOf).join(" ")}`.trim(),
    // KaTeX and the figures place their pieces by style attributes; those run nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an HTML attribute or element. */
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character]!);

import { expect, it } from "vitest";
import { digitsOf } from "./digits.ts";

it("cuts a number after the last digit that is right", () => {
  expect(digitsOf(12.000600010022566, 12)).toEqual({ right: "12.00", wrong: "06000100226" });
  expect(digitsOf(12.00000001001289, 12)).toEqual({ right: "12.0000000", wrong: "100129" });
  expect(digitsOf(13, 12)).toEqual({ right: "1", wrong: "3.0000000000000" });
  expect(digitsOf(0, 12)).toEqual({ right: "", wrong: "0.0000000000000" });
});

it("counts 11.9999999 as right to seven digits beside 12", () => {
  expect(digitsOf(11.999999927070348, 12)).toEqual({ right: "11.999999", wrong: "9270703" });
});

it("marks nothing where value and truth are the same, and keeps a true minus sign", () => {
  expect(digitsOf(-12, -12)).toEqual({ right: "−12.0000000000000", wrong: "" });
  expect(digitsOf(-0, 0)).toEqual({ right: "0.00000000000000", wrong: "" });
});

it("leaves numbers of ten digits and more to ordinary notation", () => {
  expect(digitsOf(1e12, 1e12)).toBeUndefined();
  expect(digitsOf(1e12, 1)).toBeUndefined();
});

import type { OrderTask } from "./judge.ts";

/** Whether an order is right, given as the places of the steps. */
export const isRight = ({ orders = [] }: OrderTask, given: readonly number[]) =>
  given.every((place, i) => place === i) ||
  orders.some((order) => order.length === given.length && order.every((place, i) => place === given[i]));

/** The order in which steps are shown at first: shuffled by a rule, and never a right one. */
export function shuffled(task: OrderTask): number[] {
  const { length } = task.steps;
  const stride = [7, 5, 3, 2].find((step) => step < length && gcd(step, length) === 1) ?? 1;
  for (let start = 1; start <= length; start++) {
    const order = Array.from({ length }, (_, i) => (start + i * stride) % length);
    if (!isRight(task, order)) return order;
  }
  return Array.from({ length }, (_, i) => length - 1 - i);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

import { type AnswerProps, numberKeys } from "../../view/answer.ts";
import { MathField } from "../../view/MathField.tsx";
import type { MatrixTask } from "./judge.ts";

const nameOf = (i: number, j: number) => `Row ${i + 1}, column ${j + 1}`;

/** One field an entry, between brackets; a vector may be laid out as a row or as a column. */
export default function MatrixAnswer(props: AnswerProps<MatrixTask>) {
  const { question, answer, onAnswer, labelledBy, describedBy, invalid, done } = props;
  const [height, width] = [question.answer.length, question.answer[0]?.length ?? 1];
  const empty = (rows: number, columns: number): string[][] =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  const rows = Array.isArray(answer) ? (answer as string[][]) : empty(height, width);
  const columns = rows[0]!.length;
  const canTurn = question.eitherWay !== false && (height === 1) !== (width === 1);
  return (
    <div className="matrix-answer" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div
        className="matrix-grid"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(3.5rem, 7rem))` }}
      >
        {rows.flatMap((row, i) =>
          row.map((entry, j) => (
            <MathField
              key={nameOf(i, j)}
              className="answer-entry"
              label={nameOf(i, j)}
              describedBy={describedBy}
              invalid={invalid && entry.trim() !== ""}
              disabled={done}
              keys={numberKeys}
              value={entry}
              onChange={(text) => onAnswer(rows.map((old, k) => (k === i ? old.with(j, text) : old)))}
            />
          )),
        )}
      </div>
      {canTurn && (
        <button
          type="button"
          className="quiet"
          disabled={done}
          onClick={() => onAnswer(rows[0]!.map((_, j) => rows.map((row) => row[j]!)))}
        >
          {columns === 1 ? "Write it as a row" : "Write it as a column"}
        </button>
      )}
    </div>
  );
}

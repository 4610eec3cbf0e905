import type { MoneyNature } from "../../../model/kinds.ts";

/** Each nature of money has its own shape, because colour alone is not readable by everybody. About 10 px wide, centred on the origin. */
const shapes: Readonly<Record<MoneyNature, string>> = {
  "set-aside": "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  paid: "M-4.5 -4.5h9v9h-9z",
  each: "M0 -5.5l5.5 9.5h-11z",
  others: "M0 -6l6 6l-6 6l-6 -6z",
};

export function MarkShape({ nature }: { readonly nature: MoneyNature }) {
  return <path class="mark" data-nature={nature} d={shapes[nature]} />;
}

export function MarkSign({ nature }: { readonly nature: MoneyNature }) {
  return (
    <svg class="mark-sign" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <MarkShape nature={nature} />
    </svg>
  );
}

/** What lies over the whole window, until it is closed. */
export type Dialog = { readonly kind: "hand-out"; readonly of: HandOutSubject } | { readonly kind: "share" };

/** What is handed out on paper. */
export type HandOutSubject =
  | { readonly kind: "view" }
  | { readonly kind: "tour"; readonly tour: string }
  | { readonly kind: "sites"; readonly ids: readonly string[] };

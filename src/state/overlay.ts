/** What lies over the whole window, until it is closed. */
export type Overlay = { readonly kind: "pack"; readonly of: PackOf } | { readonly kind: "share" };

/** What is handed out on paper. */
export type PackOf =
  | { readonly kind: "view" }
  | { readonly kind: "tour"; readonly tour: string }
  | { readonly kind: "sites"; readonly ids: readonly string[] };

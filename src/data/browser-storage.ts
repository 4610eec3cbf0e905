/** A storage of the browser; null where it is refused, as in private windows and sandboxed frames. */
export function storageOrNull(kind: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[kind];
  } catch (error) {
    console.info("Nothing will be remembered: storage is not available.", error);
    return null;
  }
}

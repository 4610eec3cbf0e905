/**
 * Copy a text, and say truly whether it was: browsers let a page write to the clipboard over https and after a click
 * only, and may refuse even then.
 */
export async function copied(text: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) return false;
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.info("The browser does not let the page copy.", error);
    return false;
  }
}

/** To the whole screen and back, where the browser allows it; never unasked. */
export async function toggleFullscreen(document: Document): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await document.documentElement.requestFullscreen();
  } catch (error) {
    console.info("The browser does not give the whole screen.", error);
  }
}

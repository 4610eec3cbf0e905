let asked: Promise<boolean> | null = null;

/** Asks the browser once not to clear what is stored here; it decides by itself or asks the reader. @param name Of the kind of document that was saved. */
export function requestPersistence(name: string): void {
  asked ??= ask(name);
}

/** Whether what is stored here stays when the device is short of space; null where the browser does not tell. */
export async function staysStored(): Promise<boolean | null> {
  try {
    if (await asked) return true;
    return (await navigator.storage?.persisted()) ?? null;
  } catch (error) {
    console.info("This browser does not tell whether its storage is persistent.", error);
    return null;
  }
}

async function ask(name: string): Promise<boolean> {
  try {
    const isGranted = (await navigator.storage?.persist()) ?? false;
    console.info(
      isGranted
        ? `Every ${name} stays on this device.`
        : `This browser may clear a saved ${name} when the device is short of space.`,
    );
    return isGranted;
  } catch (error) {
    console.info(`This browser cannot be asked to make storage persistent (${name}).`, error);
    return false;
  }
}

/** Text within a link: deflated, and in characters that need no escape there. */

const format = "deflate-raw";

export async function compressText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export interface Decompressed {
  /** As much as could be decompressed. */
  readonly text: string;
  /** Whether the data ended early. */
  readonly isCut: boolean;
  readonly isTooLong: boolean;
}

/**
 * Reads what `compressText` wrote, wherever it was cut off; null for what it cannot have written.
 * @param maxBytes A short link can decompress to more than a device can hold.
 */
export async function decompressText(data: string, maxBytes: number): Promise<Decompressed | null> {
  const bytes = bytesOf(data);
  return bytes && decompress(bytes, maxBytes);
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(data)) return null;
  // One character more than a multiple of four carries no whole byte.
  const whole = data.length % 4 === 1 ? data.slice(0, -1) : data;
  const binary = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

async function decompress(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Decompressed> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.length;
      text += decoder.decode(chunk.value, { stream: true });
      if (size > maxBytes) {
        await reader.cancel();
        return { text, isCut: false, isTooLong: true };
      }
    }
    return { text, isCut: false, isTooLong: false };
  } catch (error) {
    // The stream throws when its bytes end early, and when they were never compressed.
    if (!(error instanceof Error)) throw error;
    return { text, isCut: true, isTooLong: false };
  }
}

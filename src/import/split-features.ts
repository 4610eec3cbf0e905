/** A piece of a JSON file: elements of the list of features, each as its own bytes. */
export interface FeatureBytes {
  readonly bytes: Uint8Array;
  /** Nested deeper than the limit: not to be parsed. */
  readonly isTooDeep: boolean;
}

export interface SplitResult {
  /** Whether the file has a list of features on its top level. */
  readonly hasFeatures: boolean;
  /** The file ends in the middle. */
  readonly isCut: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const featuresKey = [0x66, 0x65, 0x61, 0x74, 0x75, 0x72, 0x65, 0x73];

/**
 * Cuts the top-level `features` of a JSON file into its elements while the bytes come in, so that the file is never in
 * memory as one text. In UTF-8 no byte of a longer character looks like a bracket, so bytes are enough.
 * @param onFeatures The elements that were completed by a chunk; the next chunk is read when it resolves.
 */
export async function splitFeatures(
  stream: ReadableStream<Uint8Array>,
  depthLimit: number,
  onFeatures: (features: readonly FeatureBytes[], bytesRead: number) => Promise<void>,
): Promise<SplitResult> {
  const splitter = createSplitter(depthLimit);
  const reader = stream.getReader();
  let bytesRead = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytesRead += value.byteLength;
      await onFeatures(splitter.push(value), bytesRead);
    }
  } finally {
    reader.releaseLock();
  }
  return splitter.end();
}

function createSplitter(depthLimit: number) {
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let isInFeatures = false;
  let hasFeatures = false;
  // Of the strings on the top level only those of eight bytes matter: the key.
  let topString: number[] | null = null;
  let isFeaturesKey = false;
  // The element that is being read: its earlier chunks, and how deep it goes.
  let parts: Uint8Array[] | null = null;
  let deepest = 0;

  const push = (chunk: Uint8Array): FeatureBytes[] => {
    const found: FeatureBytes[] = [];
    let elementStart = parts ? 0 : -1;
    const endElement = (end: number): void => {
      const bytes = joined([...(parts ?? []), chunk.subarray(elementStart, end)]);
      found.push({ bytes, isTooDeep: deepest - 2 > depthLimit });
      parts = null;
      elementStart = -1;
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInString = false;
        else if (topString && topString.length <= featuresKey.length) topString.push(byte);
        continue;
      }
      if (byte <= 0x20) continue;
      const isBetween = isInFeatures && depth === 2 && elementStart < 0;
      if (isBetween && byte !== comma && byte !== closeBracket) {
        elementStart = at;
        deepest = depth;
      }
      switch (byte) {
        case quote:
          isInString = true;
          topString = depth === 1 ? [] : null;
          break;
        case colon:
          if (depth === 1) isFeaturesKey = isKey(topString);
          break;
        case openBrace:
        case openBracket:
          depth += 1;
          deepest = Math.max(deepest, depth);
          if (depth === 2 && byte === openBracket && isFeaturesKey && !hasFeatures) {
            isInFeatures = true;
            hasFeatures = true;
          }
          break;
        case closeBrace:
        case closeBracket:
          if (isInFeatures && depth === 2) {
            if (elementStart >= 0) endElement(at);
            isInFeatures = false;
          }
          depth -= 1;
          break;
        case comma:
          if (isInFeatures && depth === 2) {
            if (elementStart >= 0) endElement(at);
          }
          if (depth === 1) isFeaturesKey = false;
          break;
        default:
      }
    }
    if (elementStart >= 0) (parts ??= []).push(chunk.slice(elementStart));
    return found;
  };

  return {
    push,
    end: (): SplitResult => ({
      hasFeatures,
      isCut: depth !== 0 || isInString,
    }),
  };
}

function isKey(text: readonly number[] | null): boolean {
  return text?.length === featuresKey.length && featuresKey.every((byte, index) => text[index] === byte);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

import { unzipSync } from "fflate";

const mostMemberBytes = 1_200_000_000;

/**
 * The bytes of one file in a zip archive, found by its name without folders (the Lands Department writes its folders
 * with backslashes). Throws when the archive is broken or cut short, lacks the file, or would unpack beyond 1.2 GB.
 */
export function readZipMember(archive: Uint8Array, name: string): Uint8Array {
  const seen: string[] = [];
  const members = unzip(archive, (member) => {
    seen.push(member.name);
    if (baseName(member.name) !== name.toLowerCase()) return false;
    if (member.originalSize > mostMemberBytes) {
      throw new Error(`${member.name} in the archive would unpack to ${member.originalSize} bytes`);
    }
    return true;
  });
  const [found] = Object.values(members);
  if (!found) throw new Error(`the archive has no ${name}, only ${seen.slice(0, 20).join(", ")}`);
  return found;
}

function unzip(archive: Uint8Array, filter: (member: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(archive, { filter });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the zip archive of ${archive.length} bytes cannot be read: ${reason}`, { cause });
  }
}

function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

import type { Fault, Finding } from "../../../documents/tour/tour-findings.ts";
import type { Text } from "../../text/text.ts";

/** Words for what was left out of a tour. */
export function wordsOfFinding(finding: Finding, text: Text): string {
  const { openedFile, separator } = text;
  switch (finding.code) {
    case "unread":
      return openedFile.unread(String(finding.scene), finding.parts.join(separator));
    case "unreadMore":
      return openedFile.unreadMore(finding.count);
    case "broken":
      return openedFile.broken(finding.line);
    case "newer":
      return openedFile.newer;
    default:
      return openedFile.found[finding.code](finding.count);
  }
}

/** Words for why a tour could not be opened. */
export function wordsOfFault(fault: Fault, { openedFile }: Text): string {
  return fault.code === "notJson" ? openedFile.notJson(fault.line) : openedFile.fault[fault.code];
}

import type { Fault, Finding } from "../../../documents/tour/tour-findings.ts";
import type { Text } from "../../text/zh-Hant.ts";

/** Words for what was left out of a tour. */
export function wordsOfFinding(finding: Finding, text: Text): string {
  const { opening, separator } = text;
  switch (finding.code) {
    case "unread":
      return opening.unread(String(finding.scene), finding.parts.join(separator));
    case "unreadMore":
      return opening.unreadMore(finding.count);
    case "broken":
      return opening.broken(finding.line);
    case "newer":
      return opening.newer;
    default:
      return opening.found[finding.code](finding.count);
  }
}

/** Words for why a tour could not be opened. */
export function wordsOfFault(fault: Fault, { opening }: Text): string {
  return fault.code === "notJson" ? opening.notJson(fault.line) : opening.fault[fault.code];
}

/** The words of a text of a drawing, without what formats them. */
export function plainText(text: string, isParagraph: boolean): string {
  const unescaped = text
    .replace(/\\U\+([0-9A-Fa-f]{4})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    .replace(/%%([dDpPcC])/g, (_, sign: string) => signs[sign.toLowerCase()] ?? "")
    .replace(/%%[uUoOkK]/g, "");
  return (isParagraph ? withoutFormat(unescaped) : unescaped).trim();
}

const signs: Readonly<Record<string, string>> = { d: "°", p: "±", c: "⌀" };

/** `{\fArial|b1;words}\Pnext line`: one pass, so that no text takes long. */
function withoutFormat(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "{" || char === "}") continue;
    if (char !== "\\") {
      plain += char;
      continue;
    }
    at += 1;
    const code = text.charAt(at);
    if (code === "P" || code === "N") plain += "\n";
    else if (code === "~") plain += " ";
    else if (/[\\{}]/.test(code)) plain += code;
    else if (/[ACFHQTWfp]/.test(code)) {
      const end = text.indexOf(";", at);
      if (end < 0) break;
      at = end;
    } else if (code === "S") {
      const end = text.indexOf(";", at);
      const stop = end < 0 ? text.length : end;
      plain += text.slice(at + 1, stop).replace(/[#^]/, "/");
      at = stop;
    }
  }
  return plain;
}

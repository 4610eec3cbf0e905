/** Hand the reader a file made here; nothing leaves the machine. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

export function downloadText(fileName: string, mimeType: string, text: string): void {
  download(fileName, new Blob([text], { type: `${mimeType};charset=utf-8` }));
}

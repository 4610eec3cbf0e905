const family = '"HK Sans", "Noto Sans HK", sans-serif';

/** Canvas text needs the style set on the context before each text. */
export function setTextStyle(
  pen: CanvasRenderingContext2D,
  size: number,
  weight: 400 | 600,
  colour: string,
): void {
  pen.font = `${weight} ${size}px ${family}`;
  pen.fillStyle = colour;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
}

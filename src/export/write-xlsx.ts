import type { CellValue } from "../model/own-layer.ts";
import { saysNoValue, writtenNumber } from "../model/written-number.ts";
import { longestCell } from "./losses.ts";
import { arePoints } from "./paths.ts";
import { placeColumns } from "./place-columns.ts";
import type { ColumnType, ExportTable } from "./table.ts";
import { textBlob } from "./text-blob.ts";
import { writeZip } from "./write-zip.ts";
import { replaceForbidden, xmlHead, xmlText } from "./xml-text.ts";

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const documentTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetTypes = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a table as an Excel workbook of one sheet. Texts stay texts, whatever they begin with: no cell is a formula.
 * Dates are text as ISO 8601 writes it, because a year alone is none to Excel.
 */
export async function writeXlsx(table: ExportTable): Promise<Blob> {
  const texts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook(sheetName(table.name)),
    "xl/styles.xml": styles,
    "xl/_rels/workbook.xml.rels": relations(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
  };
  const files = Object.entries(texts).map(([name, text]) => ({ name, content: new Blob([xmlHead, text]) }));
  const sheet = await textBlob(sheetTexts(table), "application/xml");
  return writeZip([...files, { name: "xl/worksheets/sheet1.xml", content: sheet }], mimeType);
}

const contentTypes = [
  `<Types xmlns="${packageTypes}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>`,
  "</Types>",
].join("");

function relations(...parts: readonly (readonly [type: string, target: string])[]): string {
  const list = parts.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${documentTypes}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageTypes}/relationships">${list.join("")}</Relationships>`;
}

/** A number as it is, and one shown as a percentage. */
const styles = [
  `<styleSheet xmlns="${sheetTypes}"><fonts count="1"><font/></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>',
].join("");
const percentStyle = 1;

function workbook(name: string): string {
  return `<workbook xmlns="${sheetTypes}" xmlns:r="${documentTypes}"><sheets><sheet name="${xmlText(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** A name that Excel takes for a sheet. */
export function sheetName(name: string): string {
  const allowed = replaceForbidden(name, () => "")
    .replaceAll(/[[\]:*?/\\\s]+/g, " ")
    .replaceAll(/^[' ]+/g, "");
  let cut = "";
  for (const character of allowed) {
    if (cut.length + character.length > 31) break;
    cut += character;
  }
  const trimmed = cut.replaceAll(/[' ]+$/g, "");
  // Excel keeps this name to itself.
  return trimmed === "" || trimmed.toLowerCase() === "history" ? "Sheet1" : trimmed;
}

/** The headings stay in sight. */
const view =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function* sheetTexts(table: ExportTable): Iterable<string> {
  const { columns, rows, geometries = [] } = table;
  // Well-known text of an outline is longer than a cell may be.
  const places = placeColumns(arePoints(geometries) ? table : { ...table, geometries: [] });
  yield `${xmlHead}<worksheet xmlns="${sheetTypes}">${view}<sheetData>`;
  yield rowText(1, [...columns.map(({ label }) => label), ...places.labels]);
  for (const [index, row] of rows.entries()) {
    const own = columns.map(({ type }, column) => typedCell(row[column] ?? null, type));
    yield rowText(index + 2, [...own, ...places.cells(index)]);
  }
  yield "</sheetData></worksheet>";
}

interface Percentage {
  readonly share: number;
}

/** In a column of numbers a text such as `1,234` or `12%` is the number that it says, and `n/a` an empty cell. */
function typedCell(cell: CellValue, type: ColumnType): CellValue | Percentage {
  if (type !== "number" || typeof cell !== "string") return cell;
  const written = writtenNumber(cell);
  if (!written) return saysNoValue(cell) ? null : cell;
  // Without the noise of a division: 7 percent are 0.07.
  return written.unit === "%" ? { share: Number((written.value / 100).toPrecision(15)) } : written.value;
}

function rowText(number: number, cells: readonly (CellValue | Percentage)[]): string {
  return `<row r="${number}">${cells.map((cell, column) => cellXml(`${letters(column)}${number}`, cell)).join("")}</row>`;
}

function cellXml(place: string, cell: CellValue | Percentage): string {
  if (typeof cell === "object" && cell !== null)
    return `<c r="${place}" s="${percentStyle}"><v>${cell.share}</v></c>`;
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? `<c r="${place}"><v>${cell}</v></c>` : "";
    case "boolean":
      return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    case "string":
      return cell === ""
        ? ""
        : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${xmlText(escaped(cutText(cell)))}</t></is></c>`;
    default:
      return "";
  }
}

/** A, B … Z, AA, AB … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function cutText(text: string): string {
  return text.length <= longestCell ? text : text.slice(0, longestCell);
}

/** Control characters are written as `_x0001_`; a text that looks like that is written so that it stays. */
function escaped(text: string): string {
  const kept = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
  return replaceForbidden(kept, (character) => {
    const code = character.charCodeAt(0);
    return code < 32 ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : "\uFFFD";
  });
}

import type {
  CrsId,
  CrsReason,
  EncodingReason,
  FormatId,
  LeftOutReason,
  RefusalCode,
} from "../../../import/report.ts";
import type { WorkspaceState } from "../../../model/workspace.ts";

const formats: Readonly<Record<FormatId, string>> = {
  geojson: "GeoJSON",
  "geojson-lines": "每行一個地物的 GeoJSON",
  topojson: "TopoJSON",
  "esri-json": "Esri JSON",
  wkt: "WKT 文字",
  csv: "表格（CSV）",
  kml: "KML",
  kmz: "KMZ",
  gpx: "GPX",
  shapefile: "Shapefile",
  zip: "ZIP 壓縮檔",
};

const systems: Readonly<Record<CrsId, string>> = {
  wgs84: "經緯度（WGS84）",
  "wgs84-lat-first": "緯度在前的經緯度（WGS84）",
  hk1980: "香港 1980 方格網（EPSG:2326）",
  "web-mercator": "網絡墨卡托（EPSG:3857）",
  "hk1980-geographic": "香港 1980 經緯度（EPSG:4611）",
  "utm-49n": "UTM 49N（EPSG:32649）",
  "utm-50n": "UTM 50N（EPSG:32650）",
};

const systemReasons: Readonly<Record<CrsReason, string>> = {
  format: "此格式規定如此",
  named: "檔案這樣寫明",
  parameters: "投影參數相符",
  "column-names": "按欄名判斷",
  values: "數值只可能是這個系統",
  assumed: "檔案沒有寫明，按一般情況假定",
  chosen: "由你選定",
};

const encodingReasons: Readonly<Record<EncodingReason, string>> = {
  "byte-order-mark": "檔案開首有標記",
  valid: "每個字節都合乎此編碼",
  named: "檔案這樣寫明",
  assumed: "假定如此，請核對文字",
  chosen: "由你選定",
};

const leftOut: Readonly<Record<LeftOutReason, string>> = {
  malformed: "內容損壞，讀不出來",
  "no-geometry": "沒有位置",
  "unknown-geometry": "不認識的圖形種類",
  "too-few-positions": "點太少，不成圖形",
  "not-a-number": "坐標不是數字",
  "outside-the-world": "坐標超出經緯度範圍",
  "off-the-grid": "坐標不在所用的坐標系統範圍內",
  "nested-too-deep": "層次太多",
};

const refusals: Readonly<Record<RefusalCode, string>> = {
  EMPTY: "檔案是空的。請檢查檔案是否已完整下載。",
  "NOT-KNOWN": "認不出這種檔案。可用：GeoJSON、CSV、KML、GPX、Shapefile（連同 .dbf、.prj 一起壓縮成 ZIP）。",
  MALFORMED: "檔案損壞，或不是它所稱的格式。請重新匯出。",
  "TOO-LARGE": "檔案超過大小上限。請先分拆或簡化。",
  "TOO-MANY-FEATURES": "地物數目超過上限。請先篩選或分拆。",
  "TOO-MANY-VERTICES": "頂點數目超過上限。請先簡化圖形。",
  "TOO-MANY-FIELDS": "欄位數目超過上限。請先刪去不用的欄位。",
  "TOO-MANY-LAYERS": "圖層數目超過上限。請分次匯入。",
  "TOO-DEEP": "內容的層次超過上限。",
  "TOO-LONG": "讀取時間超過上限。請先分拆檔案。",
  "NO-FEATURES": "檔案裏沒有可用的地物。",
  "UNKNOWN-CRS": "不認識檔案的坐標系統。請轉為 WGS84 或香港 1980 方格網，再匯入。",
  DTD: "檔案含有文件類型宣告（DOCTYPE），為安全起見不予讀取。刪去該行便可匯入。",
  ENCRYPTED: "壓縮檔有密碼。請解密後再匯入。",
  "ZIP-DAMAGED": "壓縮檔損壞。請重新壓縮。",
  "ZIP-TOO-MANY-ENTRIES": "壓縮檔內的檔案太多。",
  "ZIP-TOO-COMPRESSED": "壓縮檔解開後大得不合常理，不予讀取。",
  "NOT-SUPPORTED": "這種內容未能支援。",
  INCOMPLETE: "檔案不齊全。",
  FAULT: "讀取時出錯。這多半是檔案損壞。",
};

const saving: Readonly<Record<WorkspaceState, string>> = {
  empty: "",
  unsaved: "正在儲存到這部裝置…",
  saved: "已儲存在這部裝置的瀏覽器內。",
  "not-saved": "未能儲存：這個瀏覽器不讓網頁儲存，或空間不足。離開網頁後圖層會消失。",
};

/** The reader's own layers, and what is said of a file that was brought. */
export const workspace = {
  workspace: {
    title: "我的圖層",
    lead: "把你的檔案放在地圖上，與文件的地點一起看。",
    privacy: "檔案只在這部裝置上讀取和儲存，不會傳送到任何地方。",
    drop: "把檔案拖到這裏，或",
    choose: "選擇檔案",
    accepts: "GeoJSON、CSV／TSV、KML／KMZ、GPX、Shapefile（ZIP）、TopoJSON、Esri JSON、WKT",
    paste: "或貼上文字",
    pasteHint: "GeoJSON、WKT，或帶坐標欄的表格。",
    pasted: "貼上的文字",
    read: "讀取",
    reading: (name: string) => `正在讀取「${name}」…`,
    progress: (percent: number, features: string) => `已讀 ${percent}%，${features} 個地物`,
    cancel: "取消",
    cancelled: "已取消，地圖沒有改動。",
    failed: (code: string) => `讀取檔案的程式出錯（${code}）。請再試一次。`,
    report: "匯入結果",
    came: (features: string, layers: number) =>
      layers === 1 ? `匯入了 ${features} 個地物。` : `匯入了 ${features} 個地物，分為 ${layers} 個圖層。`,
    refused: "沒有匯入任何東西。",
    formatLine: (name: string, size: string) => `${name}，${size}`,
    leftOutLine: (n: string) => `${n} 個沒有匯入：`,
    leftOutReason: (reason: LeftOutReason, n: string, places: string) =>
      `${leftOut[reason]}：${n} 個（${places}）`,
    placeFeature: (n: number) => `第 ${n} 個`,
    placeLine: (n: number) => `第 ${n} 行`,
    placeByte: (n: number) => `第 ${n} 字節`,
    placesMore: "等",
    listGap: "、",
    format: (id: FormatId) => formats[id],
    crsLine: (id: CrsId, reason: CrsReason) => `坐標系統：${systems[id]}，${systemReasons[reason]}。`,
    crs: (id: CrsId) => systems[id],
    encodingLine: (label: string, reason: EncodingReason) =>
      `文字編碼：${label}，${encodingReasons[reason]}。`,
    refusal: (code: RefusalCode) => refusals[code],
    withoutPlace: (n: string) => `${n} 行沒有位置：只在表格內，不在地圖上。`,
    external: (n: number) => `檔案提及 ${n} 個外部網址，全部沒有讀取：`,
    notDrawn: (name: string, n: number) => `${n} 個 ${name} 不會畫在地圖上。`,
    textCut: (n: number, limit: number) => `${n} 格文字太長，只保留首 ${limit} 字。`,
    otherFiles: "壓縮檔內未能辨認的檔案：",
    fieldsRenamed: (n: number) => `${n} 個欄名空白或重複，已加上號碼。`,
    encoding: "文字編碼",
    columns: "坐標欄",
    columnPair: (x: string, y: string, crs: CrsId) => `${x}、${y}：${systems[crs]}`,
    columnWkt: (name: string) => `${name}：WKT`,
    columnNone: "沒有位置，只作表格",
    list: "圖層",
    none: "還沒有圖層。",
    show: (name: string) => `顯示「${name}」`,
    rename: (name: string) => `「${name}」的名稱`,
    colour: (name: string) => `「${name}」的顏色`,
    features: (n: string) => `${n} 個地物`,
    zoom: "移到圖層",
    up: (name: string) => `把「${name}」移上一層`,
    down: (name: string) => `把「${name}」移下一層`,
    remove: (name: string) => `移除「${name}」`,
    removeShort: "移除",
    undo: "復原",
    redo: "重做",
    saving: (state: WorkspaceState) => saving[state],
    lost: (names: string) => `這部裝置已沒有這些圖層的內容，須重新匯入：${names}`,
    feature: (row: number) => `第 ${row} 個地物`,
    noFeature: "這個地物已不在。",
    empty: "（空白）",
    backToList: "返回我的圖層",
  },
};

export type WorkspaceWords = typeof workspace;

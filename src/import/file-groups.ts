import { extensionOf } from "./file-name.ts";

/** A file that is read, with those that belong to it. */
export interface FileGroup<File> {
  readonly file: File;
  readonly others: readonly File[];
}

/** Endings of files that lie beside a shapefile and belong to it. */
const companion = /\.(dbf|shx|prj|cpg|qix|sbn|sbx|shp\.xml|qpj|qmd|cst)$/i;

export function isShapefile(name: string): boolean {
  return extensionOf(name) === "shp";
}

export function isCompanion(name: string): boolean {
  return companion.test(name);
}

/** `a/b.dbf` and `a/b.shp.xml` lie beside `a/b.shp`. */
export function isBeside(name: string, shp: string): boolean {
  const stem = shp.toLowerCase().replace(/\.shp$/, "");
  return isCompanion(name) && name.toLowerCase().replace(companion, "") === stem;
}

/**
 * Files that were chosen together: each shapefile with its own, then the others. A shapefile that is alone takes
 * companions of another name too, because downloads and copies often get one.
 */
export function groupFiles<File extends { readonly name: string }>(
  files: readonly File[],
): readonly FileGroup<File>[] {
  const shapefiles = files.filter(({ name }) => isShapefile(name));
  const groups = shapefiles.map((file) => {
    const own = files.filter(({ name }) => isBeside(name, file.name));
    const isOwn = (name: string): boolean => own.some((each) => extensionOf(each.name) === extensionOf(name));
    const loose =
      shapefiles.length === 1 ? files.filter(({ name }) => isCompanion(name) && !isOwn(name)) : [];
    return { file, others: [...own, ...loose] };
  });
  const grouped = new Set(groups.flatMap(({ file, others }) => [file, ...others]));
  return [...groups, ...files.filter((file) => !grouped.has(file)).map((file) => ({ file, others: [] }))];
}

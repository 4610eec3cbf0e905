import type { ExportCase } from "./cases.ts";
import type { OpenedLayer } from "./ogrinfo.ts";

/**
 * What another program finds otherwise than it was written, in words; nothing where it is the same. KML and GPX have
 * fields of their own beside ours, the tables have none.
 */
export function differences(
  { format, layers }: Pick<ExportCase, "format" | "layers">,
  found: readonly OpenedLayer[],
): readonly string[] {
  if (found.length !== layers.length) return [`${layers.length} layers were written, ${found.length} found`];
  return layers.flatMap(({ featureCount, fields }, index) => {
    const layer = found[index];
    if (!layer) return [];
    const missing = fields.filter((field) => !layer.fields.includes(field));
    const hasOwn = format === "kml" || format === "gpx";
    const added = hasOwn ? [] : layer.fields.filter((field) => !fields.includes(field));
    return [
      ...(layer.featureCount === featureCount
        ? []
        : [`${layer.name}: ${featureCount} features were written, ${layer.featureCount} found`]),
      ...(missing.length > 0 ? [`${layer.name}: without the fields ${missing.join(", ")}`] : []),
      ...(added.length > 0 ? [`${layer.name}: with the fields ${added.join(", ")}`] : []),
    ];
  });
}

import styles from "./map-tool.module.css";

/** A tool that lies over the map, at its upper left. */
export const mapTool = styles["box"];
/** Its title, and what closes it. */
export const mapToolHead = styles["head"];

import aside from "lucide-static/icons/panel-left.svg?raw";
import blank from "lucide-static/icons/square.svg?raw";
import console from "lucide-static/icons/presentation.svg?raw";
import end from "lucide-static/icons/x.svg?raw";
import fullscreen from "lucide-static/icons/expand.svg?raw";
import help from "lucide-static/icons/keyboard.svg?raw";
import laser from "lucide-static/icons/mouse-pointer-click.svg?raw";
import next from "lucide-static/icons/chevron-right.svg?raw";
import overview from "lucide-static/icons/layout-grid.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import previous from "lucide-static/icons/chevron-left.svg?raw";
import resume from "lucide-static/icons/rotate-ccw.svg?raw";
import { Drawing } from "../facts/signs/icon.tsx";

const files = {
  aside,
  blank,
  console,
  end,
  fullscreen,
  help,
  laser,
  next,
  overview,
  pause,
  play,
  previous,
  resume,
};

/** The icons of the stage, which are fetched with it. */
export function StageIcon({ name }: { readonly name: keyof typeof files }) {
  return <Drawing svg={files[name]} />;
}

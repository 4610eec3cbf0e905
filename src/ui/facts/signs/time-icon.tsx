import down from "lucide-static/icons/chevron-down.svg?raw";
import clock from "lucide-static/icons/clock.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import next from "lucide-static/icons/skip-forward.svg?raw";
import previous from "lucide-static/icons/skip-back.svg?raw";
import { Drawing } from "./icon.tsx";

const files = { down, clock, pause, play, next, previous };

/** The icons of the timeline, which are fetched with it. */
export function TimeIcon({ name }: { readonly name: keyof typeof files }) {
  return <Drawing svg={files[name]} />;
}

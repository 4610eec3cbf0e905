import down from "lucide-static/icons/chevron-down.svg?shapes";
import clock from "lucide-static/icons/clock.svg?shapes";
import pause from "lucide-static/icons/pause.svg?shapes";
import play from "lucide-static/icons/play.svg?shapes";
import next from "lucide-static/icons/skip-forward.svg?shapes";
import previous from "lucide-static/icons/skip-back.svg?shapes";
import { Drawing } from "./icon.tsx";

const files = { down, clock, pause, play, next, previous };

/** The icons of the timeline, which are fetched with it. */
export function TimeIcon({ name }: { readonly name: keyof typeof files }) {
  return <Drawing shapes={files[name]} />;
}

import copy from "lucide-static/icons/copy.svg?raw";
import history from "lucide-static/icons/history.svg?raw";
import link from "lucide-static/icons/link.svg?raw";
import map from "lucide-static/icons/map.svg?raw";
import pin from "lucide-static/icons/map-pin.svg?raw";
import { Drawing } from "./icon.tsx";

const files = { copy, history, link, map, pin };

/** The icons of search and answer, which are fetched with their panels. */
export function AnswerIcon({ name }: { readonly name: keyof typeof files }) {
  return <Drawing svg={files[name]} />;
}

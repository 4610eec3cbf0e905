import copy from "lucide-static/icons/copy.svg?shapes";
import history from "lucide-static/icons/history.svg?shapes";
import link from "lucide-static/icons/link.svg?shapes";
import map from "lucide-static/icons/map.svg?shapes";
import pin from "lucide-static/icons/map-pin.svg?shapes";
import { Drawing } from "./icon.tsx";

const files = { copy, history, link, map, pin };

/** The icons of search and answer, which are fetched with their panels. */
export function AnswerIcon({ name }: { readonly name: keyof typeof files }) {
  return <Drawing shapes={files[name]} />;
}

import type { AtlasState } from "../../../state/store.ts";
import { useChoice } from "../../view.tsx";
import { NearbyAnswer } from "./answer.tsx";
import { Door } from "./door.tsx";
import "./nearby.css";

const spotOf = ({ spot }: AtlasState): AtlasState["spot"] => spot;

/** What lies around the reader's spot; before there is one, the ways to say where. */
export function NearbyPanel() {
  const spot = useChoice(spotOf);
  return spot ? <NearbyAnswer spot={spot} /> : <Door />;
}

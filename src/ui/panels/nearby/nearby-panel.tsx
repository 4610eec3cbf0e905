import type { AtlasState } from "../../../state/store.ts";
import { useAtlasState } from "../../app-context.tsx";
import { NearbyAnswer } from "./answer.tsx";
import { Door } from "./door.tsx";
import "./nearby.css";

const spotOf = ({ spot }: AtlasState): AtlasState["spot"] => spot;

/** What lies around the reader's spot; before there is one, the ways to say where. */
export function NearbyPanel() {
  const spot = useAtlasState(spotOf);
  return spot ? <NearbyAnswer spot={spot} /> : <Door />;
}

import { useText } from "../app-context.tsx";

/** Black, for the time of a talk; any press brings the scene back. */
export function Blank({ onLift }: { readonly onLift: () => void }) {
  const { text } = useText();
  return <button type="button" class="stage-blank" aria-label={text.stage.unblank} onClick={onLift} />;
}

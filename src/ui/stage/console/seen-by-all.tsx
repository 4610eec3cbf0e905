import type { PointedAt } from "../../../model/stage-message.ts";
import type { Seen } from "./use-stage.ts";
import type { Text } from "../../text/zh-Hant.ts";

interface SeenProps {
  readonly seen: Seen | null;
  readonly text: Text["console"];
  readonly onPoint: (at: PointedAt | null) => void;
}

/** What the audience sees; a pointer over it is theirs. */
export function SeenByAll({ seen, text, onPoint }: SeenProps) {
  const point = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    if (!seen) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { room } = seen;
    onPoint({
      x: room.x + (room.width * (event.clientX - box.left)) / box.width,
      y: room.y + (room.height * (event.clientY - box.top)) / box.height,
    });
  };
  if (!seen) return <p class="console-unseen">{text.noPicture}</p>;
  return (
    <div class="console-seen" onPointerMove={point} onPointerLeave={() => onPoint(null)}>
      <img src={seen.url} alt={text.picture} title={text.picture} draggable={false} />
    </div>
  );
}

import { useState } from "preact/hooks";
import { useApp } from "../../app-context.tsx";
import { useText } from "../../use-text.ts";
import type { BriefProps } from "./brief-props.ts";
import { lazyBrief } from "./lazy-brief.ts";
import "./brief.css";

/** What a shape touches, and what is near it: fetched and worked out when it is opened. */
export function BriefSection(props: BriefProps) {
  const { printed, isEmbed } = useApp();
  const { text } = useText();
  const [isOpen, setOpen] = useState(false);
  if (printed || isEmbed) return null;
  return (
    <details class="brief" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={text.brief.ofName(props.name)}>{text.brief.title}</summary>
      {isOpen && <lazyBrief.Part {...props} />}
    </details>
  );
}

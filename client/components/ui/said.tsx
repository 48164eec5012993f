/** Says what was done, to those who hear it too. Empty until there is something to say. */
export function Said({ text }: { text: string | undefined }) {
  return (
    <p role="status" className="said">
      {text}
    </p>
  );
}

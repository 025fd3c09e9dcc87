/** A button that saves a text as a file, written when asked for: it may be long. */
export function Download({
  name,
  type,
  text,
  children,
}: {
  name: string;
  type: string;
  text: () => string;
  children: string;
}) {
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
  return (
    <button type="button" className="plain" onClick={save}>
      {children}
    </button>
  );
}

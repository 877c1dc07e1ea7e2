/** Hands a text to the person as a file: it lands where the browser puts downloads. */
export function saveFile(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by the next task; keeping the address longer would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

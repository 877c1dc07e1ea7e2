/** Hides the cards and rows that do not contain what is typed into the board's filter. */
export function activateBoardFilter(): void {
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !field.closest('.filter-box')) return;
    const words = field.value.trim().toLowerCase();
    for (const card of document.querySelectorAll<HTMLElement>('.board .card')) {
      card.hidden = !(card.textContent ?? '').toLowerCase().includes(words);
    }
  });
}

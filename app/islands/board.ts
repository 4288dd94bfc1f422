/**
 * Lets a mouse drag cards from one column of a board to another. Dropping a card sends the form that stands on it, as its
 * button does: the server says where the card is now, or that a colleague moved it meanwhile.
 */

let dragged: HTMLElement | null = null;

const columnOf = (target: EventTarget | null) => (target as Element | null)?.closest<HTMLElement>('[data-stage]');

function mark(column: HTMLElement | null | undefined): void {
  for (const other of document.querySelectorAll('.board-target')) other.classList.remove('board-target');
  column?.classList.add('board-target');
}

/** The column that the card may be dropped on: any but its own. */
function targetOf(event: DragEvent): HTMLElement | null {
  const column = columnOf(event.target);
  return dragged && column && !column.contains(dragged) ? column : null;
}

function drop(column: HTMLElement): void {
  const form = dragged?.querySelector('form');
  const stage = form?.querySelector('select');
  const button = form?.querySelector('button');
  if (!form || !stage || !button) return;
  stage.value = column.dataset.stage ?? '';
  form.requestSubmit(button);
}

for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
  card.draggable = true;
  // A link inside would be dragged as an address.
  for (const link of card.querySelectorAll('a')) link.draggable = false;
  card.addEventListener('dragstart', (event) => {
    dragged = card;
    // Firefox drags nothing that has no data.
    event.dataTransfer?.setData('text/plain', card.id);
  });
  card.addEventListener('dragend', () => {
    dragged = null;
    mark(null);
  });
}

document.addEventListener('dragover', (event) => {
  const column = targetOf(event);
  mark(column);
  if (column) event.preventDefault();
});

document.addEventListener('drop', (event) => {
  const column = targetOf(event);
  if (!column) return;
  event.preventDefault();
  drop(column);
});

// Selected words of the letter stand in the field below, with their place: then only this place is taken out.
const text = document.getElementById("letter-text");
const words = document.getElementById("words");
const start = document.getElementById("start");

function take() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
  const chosen = selection.getRangeAt(0);
  if (!text.contains(chosen.commonAncestorContainer)) return;
  const raw = chosen.toString();
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(chosen.startContainer, chosen.startOffset);
  words.value = raw.trim().replace(/\s+/g, " ");
  start.value = String(before.toString().length + raw.length - raw.trimStart().length);
}

if (text && words && start) {
  text.addEventListener("mouseup", take);
  text.addEventListener("keyup", take);
  // Words that were typed are meant wherever they stand.
  words.addEventListener("input", () => { start.value = ""; });
}

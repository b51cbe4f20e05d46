// N and P go through the findings; a ticked finding stands in the reasons, where its words can be changed.
const findings = [...document.querySelectorAll(".ql-note")];
const reasons = document.getElementById("reasons");
let at = -1;

function go(step) {
  if (findings.length === 0) return;
  at = (at + step + findings.length) % findings.length;
  const note = findings[at];
  note.focus({ preventScroll: true });
  const words = document.getElementById("words-" + note.id.slice("finding-".length));
  (words ?? note).scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input:not([type=checkbox]), textarea, select")) return;
  if (event.key === "n") go(1);
  else if (event.key === "p") go(-1);
});

for (const note of findings) note.addEventListener("focusin", () => { at = findings.indexOf(note); });

for (const box of document.querySelectorAll("input[name=reason]")) {
  box.addEventListener("change", () => {
    const lines = reasons.value.split("\n").filter((line) => line.trim() !== "" && line !== box.value);
    if (box.checked) lines.push(box.value);
    reasons.value = lines.join("\n");
  });
}

// What is in the reasons is sent from there: a line whose words were changed must not come back as it was.
reasons?.form.addEventListener("submit", () => {
  for (const box of document.querySelectorAll("input[name=reason]")) box.disabled = true;
});

// Mainstay's only script. Everything works without it; it asks, before a session ends, whether somebody is still there,
// keeps what is being typed into a form as a draft, and shows how far work is that takes a while.
"use strict";

(() => {
  const dialog = document.getElementById("stay");
  if (!dialog) return;

  const form = dialog.querySelector("form");
  const words = document.getElementById("stay-words");
  const again = document.getElementById("stay-again");
  // Five minutes before the end, or two thirds of the way when sessions are short.
  const whole = Number(dialog.dataset.seconds);
  const warning = Math.min(300, Math.floor(whole / 3));
  let end = Date.now() + whole * 1000;

  const left = () => Math.round((end - Date.now()) / 1000);
  const isNumber = (text) => /^\d+$/.test(text);

  // A machine that slept counts no seconds, so the clock is looked at, and not the time since.
  setInterval(() => {
    if (left() <= 0) over();
    else if (left() <= warning && !dialog.open) ask();
  }, 1000);

  // Another window may have kept the session going: the server knows. Asking it is no sign of life.
  async function ask() {
    const seconds = await tell("GET");
    if (seconds !== null) end = Date.now() + seconds * 1000;
    if (left() <= warning && !dialog.open) dialog.showModal();
  }

  async function tell(method) {
    const token = form.elements["form-token"].value;
    try {
      const answer = await fetch(form.action, { method, headers: { "X-Form-Token": token } });
      const text = answer.ok ? await answer.text() : "";
      return isNumber(text) ? Number(text) : null;
    } catch {
      return null;
    }
  }

  function over() {
    if (again.hidden === false) return;
    again.hidden = false;
    form.hidden = true;
    words.textContent = "You have been signed out. What you have typed is still on this page.";
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Back to the page";
    close.addEventListener("click", () => dialog.close());
    again.after(close);
    if (!dialog.open) dialog.showModal();
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const seconds = await tell("POST");
    if (seconds === null) return over();
    end = Date.now() + seconds * 1000;
    dialog.close();
  });
})();

(() => {
  const note = document.querySelector("form [data-keep]");
  if (!note) return;

  const form = note.closest("form");
  const pause = 4000;
  let timer = null;
  // A file goes with the form itself; what is kept meanwhile is what was typed and chosen.
  const typed = () =>
    new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")).toString();
  let kept = typed();

  async function keep() {
    clearTimeout(timer);
    timer = null;
    const text = typed();
    if (text === kept) return;
    try {
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      const answer = await fetch(note.dataset.keep, { method: "POST", headers, body: text });
      if (answer.status >= 500) throw new Error(answer.status);
      kept = text;
      tell(answer.ok ? "Kept as a draft a moment ago." : await refusal(answer), !answer.ok);
    } catch {
      tell("What you typed is on this page. It could not be kept just now; it will be tried again.", false);
      timer = setTimeout(keep, pause);
    }
  }

  function tell(words, isRefused) {
    note.textContent = words;
    note.classList.toggle("refused", isRefused);
    // What is told lies over the foot of the page: what is being typed goes up if it lay there.
    if (isRefused && form.contains(document.activeElement)) document.activeElement.scrollIntoView({ block: "nearest" });
  }

  // The server says in words why it does not take what is typed, and whether it is held all the same.
  async function refusal(answer) {
    const isWords = (answer.headers.get("Content-Type") ?? "").startsWith("text/plain");
    return (isWords && (await answer.text())) || "What you typed is still on this page. It is not kept anywhere else.";
  }

  form.addEventListener("input", () => {
    timer ??= setTimeout(keep, pause);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) keep();
  });
})();

(() => {
  const shown = document.querySelector("[data-follow]");
  if (!shown) return;

  const pause = 2000;
  setTimeout(look, pause);

  async function look() {
    try {
      const answer = await fetch(location.href, { redirect: "manual" });
      // It leads elsewhere: the work is done, or there is something else to say about it.
      if (!answer.ok) return location.reload();
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById(shown.id);
      if (!now) return location.reload();
      if (now.innerHTML !== shown.innerHTML) shown.replaceChildren(...now.childNodes);
    } catch {
      // Nobody answers at the moment; what is shown is still how far it was.
    }
    setTimeout(look, pause);
  }
})();

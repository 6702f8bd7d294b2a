extension Script {
  /// Shows what was published already while somebody types what they want. Without it the same stands
  /// on the page before sending.
  static let suggestions = #"""
    const place = document.getElementById("suggestions");
    const form = place.closest("form");
    const fields = [form.elements.title, form.elements.description];
    let timer = 0;
    let asked = "";

    async function ask() {
      const text = fields.map((field) => field.value.trim()).join("\n").slice(0, 600);
      if (text.trim().length < 4) return place.replaceChildren();
      if (text === asked) return;
      asked = text;
      const body = new URLSearchParams({ token: form.elements.token.value, text });
      try {
        const answer = await fetch("/requests/suggestions", { method: "POST", body });
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (text === asked) place.replaceChildren(...page.body.childNodes);
      } catch {
        // They are a help; without the network the form is still there.
      }
    }

    for (const field of fields) {
      field.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(ask, 500);
      });
    }
    """#
}

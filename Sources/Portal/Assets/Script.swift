/// The one script. The pages work without it; with it files can be dropped, and are sent one by
/// one, so that results appear while others are still on their way.
enum Script {
  static let upload = #"""
    const form = document.getElementById("upload");
    const input = document.getElementById("files");
    const drop = document.getElementById("drop");
    const results = document.getElementById("results");
    const list = document.getElementById("results-files");
    const checks = document.getElementById("results-checks");
    const summary = document.getElementById("results-summary");
    const actions = document.getElementById("results-actions");
    const submit = form.querySelector("button[type=submit]");
    const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    document.getElementById("drop-hint").hidden = false;

    function element(name, className, text) {
      const made = document.createElement(name);
      if (className) made.className = className;
      if (text) made.textContent = text;
      return made;
    }

    // Sends one form; fetch cannot tell how much has been sent.
    function send(address, files, accept, type, progressed) {
      return new Promise((resolve, reject) => {
        const data = new FormData();
        for (const file of files) data.append("files", file, file.name);
        const request = new XMLHttpRequest();
        request.open("POST", address);
        request.responseType = type;
        request.setRequestHeader("Accept", accept);
        request.upload.onprogress = (event) => {
          if (event.lengthComputable) progressed(event.loaded / event.total);
        };
        request.upload.onload = () => progressed(1);
        request.onload = () => resolve(request);
        request.onerror = request.ontimeout = () => reject(new Error("network"));
        request.send(data);
      });
    }

    function row(file) {
      const item = element("li");
      const name = element("span", "progress-name", file.name);
      const bar = element("progress");
      bar.max = 100;
      bar.value = 0;
      bar.setAttribute("aria-label", file.name);
      const state = element("span", "progress-state", "等待中");
      item.append(name, bar, state);
      list.append(item);
      return { item, name, bar, state };
    }

    // A refused upload answers with a whole page; its message is what matters here.
    function refusal(html) {
      const page = new DOMParser().parseFromString(html, "text/html");
      return page.querySelector("[data-message] p")?.textContent || "未能核查，请重试。";
    }

    function finish(line, check) {
      const link = element("a", "", line.name.textContent);
      link.href = "#" + check.id;
      line.name.replaceChildren(link);
      line.state.replaceChildren(...check.querySelector(".tally").cloneNode(true).childNodes);
      line.bar.remove();
    }

    function fail(line, message) {
      line.bar.remove();
      line.state.className = "progress-state failed";
      line.state.textContent = message;
    }

    async function check(file, number, line) {
      line.state.textContent = "上传中";
      try {
        const request = await send("/checks?number=" + number, [file], "text/html", "text",
          (share) => {
            line.bar.value = Math.round(share * 90);
            if (share === 1) line.state.textContent = "核查中";
          });
        if (request.status !== 200) return fail(line, refusal(request.responseText));
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        const article = page.querySelector("article.check");
        if (!article) return fail(line, "未能核查，请重试。");
        checks.append(article);
        finish(line, article);
      } catch {
        fail(line, "网络中断，请重试。");
      }
    }

    function count(name) {
      let sum = 0;
      for (const article of checks.children) sum += Number(article.dataset[name]);
      return sum;
    }

    function summarise(done, all) {
      const parts = [done < all ? `正在核查，已完成${done} / ${all}个文件` : `共核查${all}个文件`];
      const failed = all - checks.children.length;
      if (done === all && failed > 0) parts.push(`${failed}个没有核查`);
      if (count("unread")) parts.push(`${count("unread")}个未能读取`);
      const kinds = [["errors", "错误"], ["warnings", "存疑"], ["notes", "提示"]]
        .filter(([name]) => count(name)).map(([name, word]) => `${word}${count(name)}处`);
      if (done === all && checks.children.length > count("unread") && !kinds.length) {
        parts.push("未发现问题");
      }
      summary.textContent = [...parts, ...kinds].join("，") + "。";
    }

    // The workbook over all files needs all of them at once: they are sent again, nothing having
    // been kept.
    function offerWorkbook(files) {
      actions.replaceChildren();
      if (count("errors") + count("warnings") + count("notes")) {
        const button = element("button", "button", "下载问题清单（.xlsx）");
        button.type = "button";
        button.addEventListener("click", () => download(files, button));
        actions.append(button);
      }
      const kept = "文件未被保存。" +
        (actions.children.length ? "下载内容就在本页之中，关闭页面后需重新核查。" : "");
      actions.append(element("p", "privacy", kept));
    }

    async function download(files, button) {
      button.disabled = true;
      try {
        const request = await send("/checks", files, spreadsheet, "blob", () => {});
        const type = request.getResponseHeader("Content-Type") || "";
        if (request.status !== 200 || !type.startsWith(spreadsheet)) throw new Error("refused");
        const link = element("a");
        link.href = URL.createObjectURL(request.response);
        link.download = "年报核查问题清单.xlsx";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      } catch {
        actions.append(element("p", "failed", "未能生成问题清单，请重试。"));
      }
      button.disabled = false;
    }

    async function run(files) {
      submit.disabled = true;
      document.getElementById("problem")?.remove();
      document.getElementById("files-problem")?.remove();
      input.removeAttribute("aria-invalid");
      list.replaceChildren();
      checks.replaceChildren();
      actions.replaceChildren();
      results.hidden = false;
      document.getElementById("results-title").focus();
      const lines = files.map(row);
      for (const [index, file] of files.entries()) {
        summarise(index, files.length);
        await check(file, index + 1, lines[index]);
      }
      summarise(files.length, files.length);
      offerWorkbook(files);
      submit.disabled = false;
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const files = [...input.files];
      if (files.length && !submit.disabled) run(files);
    });

    for (const name of ["dragenter", "dragover"]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.add("over");
      });
    }
    for (const name of ["dragleave", "drop"]) {
      drop.addEventListener(name, () => drop.classList.remove("over"));
    }
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      if (!event.dataTransfer.files.length || submit.disabled) return;
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    });
    """#
}

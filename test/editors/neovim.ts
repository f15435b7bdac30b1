import path from "node:path";
import { type Editor, need, type Sandbox, type Shown } from "./editor.ts";
import { answer, ready, start } from "./run.ts";

/** What is asked of Neovim, in its own Lua: each function gives a value, which comes back as JSON. */
const DRIVER = `
local function goto_words(words)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\\\V" .. vim.fn.escape(words, "\\\\"), "c") > 0, words .. " is not in the buffer")
  vim.cmd("normal! l")
end
local SEVERITIES = { "error", "warning", "information" }
Driver = {
  open = function(file)
    vim.cmd("edit " .. vim.fn.fnameescape(file))
    return vim.bo.filetype
  end,
  findings = function()
    return vim.tbl_map(function(each)
      local lines = vim.api.nvim_buf_get_text(0, each.lnum, each.col, each.end_lnum, each.end_col, {})
      return { rule = each.user_data.lsp.code, severity = SEVERITIES[each.severity], words = table.concat(lines, "\\n") }
    end, vim.diagnostic.get(0))
  end,
  hover = function(words)
    goto_words(words)
    vim.api.nvim_feedkeys("K", "mx", false)
  end,
  hover_shown = function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= "" then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\\n")
      end
    end
    return ""
  end,
  act = function(words, title)
    goto_words(words)
    local offered
    vim.ui.select = function(actions, options, choose)
      offered = vim.tbl_map(options.format_item, actions)
      for i, name in ipairs(offered) do
        if name == title then return choose(actions[i], i) end
      end
      choose(nil)
    end
    vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes("<leader>a", true, false, true):gsub("<leader>", "\\\\"), "mx", false)
    vim.wait(5000, function() return offered ~= nil end, 10)
    return vim.tbl_contains(offered or {}, title)
  end,
  text = function()
    return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\\n") .. "\\n"
  end,
}
function Drive(name, arguments)
  return vim.json.encode({ Driver[name](unpack(vim.json.decode(arguments))) })
end
`;

/** Neovim without a window, driven over its own socket. */
export async function startNeovim(settings: string, sandbox: Sandbox): Promise<Editor> {
  const nvim = need("nvim", "neovim");
  const version = (await answer(nvim, ["--version"], sandbox)).split("\n")[0]!;
  sandbox.write(".config/nvim/init.lua", settings);
  const driver = sandbox.write("driver.lua", DRIVER);
  const socket = path.join(sandbox.home, "nvim.sock");
  const running = start(nvim, ["--headless", "-i", "NONE", "--listen", socket, "-c", `luafile ${driver}`], sandbox);
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const drive = async (name: string, ...args: string[]): Promise<unknown> => {
    const call = `luaeval('Drive(_A[1], _A[2])', [${quoted(name)}, ${quoted(JSON.stringify(args))}])`;
    const [value] = JSON.parse(await answer(nvim, ["--server", socket, "--remote-expr", call], sandbox)) as unknown[];
    return value;
  };
  await ready(running, "Neovim", async () => {
    await drive("text");
  });
  return {
    version,
    open: async (file) => void (await drive("open", file)),
    findings: async () => (await drive("findings")) as Shown[],
    hover: async (words) => void (await drive("hover", words)),
    hoverShown: async () => String(await drive("hover_shown")),
    act: async (words, title) => (await drive("act", words, title)) === true,
    text: async () => String(await drive("text")),
    stop: running.end,
  };
}

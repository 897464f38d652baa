import { readCode } from './values/code.ts';
import type { Given } from './given.ts';

const anyName =
  /^[ \t]*(?:-[ \t]+)?(?:export[ \t]+|set[ \t]+)?(?:[\w.-]+|["'][\w.-]+["'])(?:\[["'][\w.-]+["']\])?[ \t]*(?:=(?!=)|:)(?=[ \t]*\S)/u;

/** The value in a line that assigns to a name that is not known to be a secret's. */
export function readAnyAssignment(line: string): Given | null {
  const start = anyName.exec(line)?.[0];
  return start === undefined ? null : readCode(line, start.length, { names: () => null, isCode: false }).given;
}

const prompt = new RegExp(
  [
    String.raw`^\s*(?:(?:>>>|\.\.\.|In \[\d+\]:|\(I?Pdb\+*\)|i?pdb>)(?:\s|$)`,
    String.raw`PS [A-Z]:[^>\n]*>|[A-Z]:\\[^>\n]*>`,
    String.raw`(?:\([\w.-]+\)\s+)?(?:[\w.-]+@[\w.-]+[:\s][^$#\n]*[$#]|[$%❯➜])\s+(?:echo|printenv|env|cat|flask|python|kubectl|heroku|docker|source|\.|cd)\b)`,
  ].join('|'),
);

const configLine = [
  prompt,
  /^\s*(?:#|\/\/|;|<!--|```|~~~)/,
  /^\s*\[\[?[\w.:"'-]+\]?\]\s*$/,
  /^\W*$/u,
  /^\s*(?:import|from|class|def|if|elif|else|return|with|try|except|pass|for|while|raise|async|await|export|unset|source)\b/,
  /^\s*["']?[\w.-]+["']?\s*(?:\?=|::?=|[:=])\s*$/,
  /^\s*[\w.]+\(/,
  /^\s*@[\w.]+/,
  /^\s*(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s/,
  /^\s*<\/?[\w?!][^<>]*>/,
  /^\s*["'][\w.-]+["']\s*:/,
  /^\s*[\w.-]+\s*(?:\?=|::?=)/,
  /^\s*[\w "-]+\{\s*$/,
  /^\s*[|│║┃┌├└╔╠╚+]/,
  /^\s*(?:={3,}|#{1,6}|-{3,})\s/,
  /<<-?\s*["']?\w+["']?\s*$/,
  /^(?:EOF|EOT|EOL|END)$/,
  anyName,
];

/** Whether a line is what somebody typed into Python or a shell, so that its answer follows. */
export function isPrompt(line: string): boolean {
  return prompt.test(line);
}

/** Whether a line among assignments is part of a config file and not a key. */
export function looksLikeConfig(line: string): boolean {
  return configLine.some((pattern) => pattern.test(line));
}

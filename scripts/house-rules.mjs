/** @param {import('estree').Comment} comment */
const isForWholeFile = ({ type, value }) => type === 'Block' && /^\s*eslint-disable(\s|$)/.test(value);
const isVague = ({ value }) => /\b(TODO|FIXME|XXX)\b(?!\s*\(?#\d+)/.test(value);

/** Rules of the house style that no published plugin has. */
export const houseRules = {
  rules: {
    'no-disabled-file': overComments(isForWholeFile, 'Switch a rule off for one line, not for a whole file.'),
    'todo-names-issue': overComments(isVague, 'Name the issue that will do this, for instance TODO #12.'),
  },
};

/** @param {(comment: import('estree').Comment) => boolean} isWrong */
function overComments(isWrong, message) {
  return {
    meta: { type: 'suggestion', schema: [] },
    create: (context) => ({
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          // Reported before the file's first column, where the disabling comment itself cannot reach.
          if (!isWrong(comment)) continue;
          const { line } = comment.loc.start;
          context.report({ loc: { line: 1, column: -1 }, message: `Line ${line}: ${message}` });
        }
      },
    }),
  };
}

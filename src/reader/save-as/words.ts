/** What the menu of rarer tools says. */
export const words = {
  saveAs: "Save as",
  formats: {
    epub: "E-book (.epub)",
    html: "Web page (.html)",
    md: "Markdown (.md)",
    txt: "Text (.txt)",
  },
  print: "Print",
};

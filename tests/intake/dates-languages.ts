/** The languages whose dates are read. */
export const LANGUAGES =
  "en ar fa tr fr es de ru zh ja it pt nl sv da nb fi pl cs sk hu ro el he ko hi uk bg vi id ca".split(
    " ",
  );

/** What listening says. */
export const words = {
  bar: "Listen",
  play: "Play",
  pause: "Pause",
  previous: "Previous sentence",
  next: "Next sentence",
  stop: "Stop listening",
  rate: "Speed",
  rateChoice: (rate: string) => `${rate}×`,
  voice: "Voice",
  cannot: "This browser cannot read aloud.",
  nothing: "There is nothing to read aloud here.",
  noVoice: (language: string) =>
    `This browser has no voice for ${language}. The system’s settings may offer one to install.`,
};

import { describe, expect, it } from "vitest";
import { topicOverlap, topicWords } from "#intake/dump/topic-words.ts";

describe("topic words", () => {
  it("are the starts of words of four letters or more", () => {
    expect(topicWords("The port, harbours AND\nCafé-bars. Öl 2031")).toEqual(
      new Set(["port", "harbo", "café", "bars", "2031"]),
    );
  });

  it("are pairs of Chinese characters", () => {
    expect(topicOverlap("渡轮", topicWords("白色渡轮 ferry"))).toBe(1);
    expect(topicOverlap("轮渡", topicWords("白色渡轮 ferry"))).toBe(0);
  });

  it("are pairs of the first syllables of Korean words, behind which endings stand", () => {
    expect(topicOverlap("달섬 나루", topicWords("달섬에서 나루까지"))).toBe(1);
    expect(topicOverlap("에서 까지", topicWords("달섬에서 나루까지"))).toBe(0);
  });

  it("are runs of four letters in writing without spaces", () => {
    const text = topicWords("ตั้งแต่วันนี้เรือข้ามฟากกลับมาวิ่ง");
    expect(topicOverlap("เรือข้ามฟาก", text)).toBe(1);
    expect(topicOverlap("หนังสือ", text)).toBe(0);
  });

  it("overlap by the share that both texts have", () => {
    expect(topicOverlap("Ferry returns", topicWords("The ferry came back."))).toBe(0.5);
    expect(topicOverlap("", topicWords("The ferry came back."))).toBe(0);
  });
});

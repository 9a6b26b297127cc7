/** Every word of sharing, in one place. */
export const words = {
  share: 'Share this meeting',
  shareOf: (title: string, when: string) => `Share ${title}, ${when}`,
  close: 'Close',
  what: 'The link holds the words you chose and what you marked before the door. Nothing you wrote is in it, and no name.',
  where: 'It goes nowhere but where you send it. Whoever opens it sees the same debrief in their own browser.',
  own: 'They need the same story on their shelf. Send them its file too.',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'Copied.',
  byHand: 'The link is selected. Copy it from here.',
  send: 'Send it…',
  qr: 'A QR code of the link, to scan with a phone’s camera',
  qrGone: 'The QR code can’t be drawn just now. The link works the same.',

  band: {
    heading: 'Someone shared this meeting with you',
    text: 'You see what they said and what came of it. “You” on these pages is them. All of it was in the link; nothing was sent anywhere.',
    unfinished: (decisions: number) => `It isn’t finished yet: ${decisions === 1 ? 'one decision' : `${decisions} decisions`} so far.`,
    stale: (decisions: number, held: number) => `The script has changed since the link was made. It opens as far as it still fits: ${decisions} of ${held} decisions.`,
    keep: 'Keep it with my meetings',
    kept: 'It is kept with your meetings.',
    goOn: 'Go on from here',
  },
};

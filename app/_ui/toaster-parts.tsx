'use client';
import { useEffect } from 'react';
import { Toaster as Sonner } from 'sonner';
import { toasterIsThere } from './toast';

export function ToasterParts() {
  useEffect(() => toasterIsThere(), []);
  return (
    <Sonner
      position="bottom-center"
      duration={6000}
      toastOptions={{
        classNames: {
          toast: 'font-sans! bg-ink! text-paper! border-transparent! shadow-pop!',
          description: 'text-paper!',
          actionButton: 'bg-transparent! text-paper! underline! underline-offset-2!',
        },
      }}
    />
  );
}
